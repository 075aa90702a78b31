import { useWording } from "#i18n/LocaleContext.tsx";
import { presentWording } from "#i18n/presentWording.ts";
import type { TalkWindow } from "#present/talk/useTalk.ts";
import type { Wake } from "#present/window/wakeLock.ts";
import { ModalDialog } from "#ui/ModalDialog.tsx";
import { KeysPanel } from "./KeysPanel.tsx";
import { OverviewPanel } from "./OverviewPanel.tsx";
import { SourcesPanel } from "./SourcesPanel.tsx";

interface OverlaysProps {
  readonly talk: TalkWindow;
  readonly wake: Wake;
  readonly opener: () => HTMLOrSVGElement | null;
}

/** What lies over the slide, in this window alone. */
export function Overlays({ talk, wake, opener }: OverlaysProps) {
  const words = presentWording[useWording().locale];
  const { state, act, slides, index } = talk;
  const { overlay } = state;
  const slide = slides[index];
  if (overlay === null || !slide) return null;
  const labels = { overview: words.bar.overview, sources: words.sources.title, keys: words.keys.title };
  return (
    <ModalDialog
      key={overlay}
      shape="wide"
      label={labels[overlay]}
      closeLabel={words.close}
      // The key that closes it may have done so already.
      close={() => act({ kind: "overlay", overlay: null })}
      opener={opener}
    >
      <h2>{labels[overlay]}</h2>
      {overlay === "overview" && <OverviewPanel talk={talk} />}
      {overlay === "sources" && <SourcesPanel slide={slide.slide} />}
      {overlay === "keys" && <KeysPanel wake={wake} />}
    </ModalDialog>
  );
}
