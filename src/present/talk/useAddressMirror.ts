import { useEffect } from "react";
import type { Dataset } from "#domain/dataset.ts";
import { readAddress } from "#url/address.ts";
import type { ChangeView } from "#url/changedView.ts";
import { readView, type View } from "#url/view.ts";
import { type Place, placeOfKey } from "./place.ts";
import type { Settings, Talk } from "./talk.ts";
import type { TalkStore } from "./talkStore.ts";

/** What an address says of a talk. */
export function settingsOf({ locale, present }: View): Settings {
  return { locale, theme: present.theme, every: present.every === null ? null : Number(present.every) };
}

interface Mirrored {
  readonly store: TalkStore;
  readonly talk: Talk;
  /** Of the slide that is on; null while none is drawn. */
  readonly slide: string | null;
  readonly window: View["present"]["window"];
  readonly change: ChangeView;
  readonly dataset: Dataset;
}

/** Keeps the slide and the settings in the address, in place of those before, so that Back leaves the talk; an address written by hand is followed. */
export function useAddressMirror({ store, talk, slide, window: role, change, dataset }: Mirrored): void {
  const { theme, locale, every } = talk;
  useEffect(() => {
    if (slide === null) return;
    const present = { slide, theme, every: every === null ? null : String(every), window: role };
    change({ locale, present }, "same");
  }, [slide, theme, locale, every, role, change]);
  useEffect(() => {
    const follow = () => {
      const { path, parameters } = readAddress(window.location.hash);
      if (path !== "/present") return;
      const { view } = readView(parameters, dataset);
      const { talk: now } = store.state();
      // What the address says already is no command: that would end black, and hold slides that come by themselves.
      const place = placeOfKey(view.present.slide);
      if (place && !isSamePlace(place, placeOfKey(slide) ?? now.place)) store.act({ kind: "go", place });
      store.act({ kind: "set", settings: changedSettings(now, settingsOf(view)) });
    };
    window.addEventListener("hashchange", follow);
    return () => window.removeEventListener("hashchange", follow);
  }, [store, dataset, slide]);
}

function isSamePlace(a: Place, b: Place): boolean {
  return a.number === b.number && a.part === b.part;
}

function changedSettings(now: Settings, { theme, locale, every }: Settings): Partial<Settings> {
  return {
    ...(theme !== now.theme && { theme }),
    ...(locale !== now.locale && { locale }),
    ...(every !== now.every && { every }),
  };
}
