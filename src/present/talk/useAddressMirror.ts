import { useEffect } from "react";
import type { Dataset } from "#domain/dataset.ts";
import { readAddress } from "#url/address.ts";
import type { ChangeView } from "#url/changedView.ts";
import { readView, type View } from "#url/view.ts";
import { placeOfKey } from "./place.ts";
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
      const place = placeOfKey(view.present.slide);
      if (place) store.act({ kind: "go", place });
      store.act({ kind: "set", settings: settingsOf(view) });
    };
    window.addEventListener("hashchange", follow);
    return () => window.removeEventListener("hashchange", follow);
  }, [store, dataset]);
}
