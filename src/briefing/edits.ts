import {
  type Briefing,
  limits,
  type PairSlide,
  type Slide,
  type Snapshot,
  type ViewSlide,
} from "./briefing.ts";

/** The words of a slide; those that its kind has not are passed over. */
export interface SlideWords {
  readonly headline: string | null;
  readonly title: string;
  readonly points: readonly string[];
  readonly notes: string;
}

/** One change to a briefing. Where it names a new id, that is one that no slide has. */
export type Edit =
  | { readonly kind: "rename"; readonly name: string }
  /** Behind the slide of this id, at the end where there is none. */
  | { readonly kind: "add"; readonly slide: Slide; readonly behind?: string | undefined }
  | { readonly kind: "move"; readonly id: string; readonly to: number }
  | { readonly kind: "duplicate"; readonly id: string; readonly newId: string }
  | { readonly kind: "rewrite"; readonly id: string; readonly words: Partial<SlideWords> }
  | { readonly kind: "delete"; readonly id: string }
  /** One slide of a chart and of that of the slide behind it. */
  | { readonly kind: "join"; readonly id: string }
  | { readonly kind: "split"; readonly id: string; readonly newId: string }
  /** The slide as the data has it by now is taken as seen. */
  | { readonly kind: "renew"; readonly id: string; readonly shown: readonly Snapshot[] };

/** The briefing with the change made; the same briefing where there is nothing to change. */
export function edited(briefing: Briefing, edit: Edit): Briefing {
  if (edit.kind === "rename") {
    const name = edit.name.slice(0, limits.name);
    return name === briefing.name ? briefing : { ...briefing, name };
  }
  const slides = editedSlides(briefing.slides, edit);
  return slides === briefing.slides ? briefing : { ...briefing, slides };
}

type Slides = readonly Slide[];
type SlideEdit = Exclude<Edit, { kind: "rename" }>;

function editedSlides(slides: Slides, edit: SlideEdit): Slides {
  if (edit.kind === "add") return withSlide(slides, edit.slide, edit.behind);
  const place = slides.findIndex(({ id }) => id === edit.id);
  const slide = slides[place];
  if (!slide) return slides;
  switch (edit.kind) {
    case "move":
      return moved(slides, place, edit.to);
    case "duplicate":
      return withSlide(slides, { ...slide, id: edit.newId }, edit.id);
    case "delete":
      return slides.filter((one) => one !== slide);
    case "join":
      return joined(slides, place);
    case "split":
      return slide.kind === "pair" ? split(slides, slide, edit.newId) : slides;
    default:
      return replaced(slides, slide, changed(slide, edit));
  }
}

function withSlide(slides: Slides, slide: Slide, behind: string | undefined): Slides {
  if (slides.length >= limits.slides || slides.some(({ id }) => id === slide.id)) return slides;
  const place = slides.findIndex(({ id }) => id === behind);
  return place === -1
    ? [...slides, slide]
    : [...slides.slice(0, place + 1), slide, ...slides.slice(place + 1)];
}

function moved(slides: Slides, from: number, to: number): Slides {
  const place = Math.min(Math.max(to, 0), slides.length - 1);
  const [slide] = slides.slice(from, from + 1);
  if (place === from || !slide) return slides;
  const others = slides.filter((one) => one !== slide);
  return [...others.slice(0, place), slide, ...others.slice(place)];
}

function replaced(slides: Slides, slide: Slide, by: Slide): Slides {
  return by === slide ? slides : slides.map((one) => (one === slide ? by : one));
}

function changed(slide: Slide, edit: Extract<SlideEdit, { kind: "rewrite" | "renew" }>): Slide {
  return edit.kind === "rewrite" ? rewritten(slide, edit.words) : renewed(slide, edit.shown);
}

function rewritten(slide: Slide, words: Partial<SlideWords>): Slide {
  const notes = words.notes?.slice(0, limits.notes) ?? slide.notes;
  if (slide.kind !== "text") {
    const headline = words.headline === undefined ? slide.headline : words.headline;
    return { ...slide, notes, headline: headline?.slice(0, limits.headline) ?? null };
  }
  const points = words.points?.slice(0, limits.points).map((point) => point.slice(0, limits.point));
  return {
    ...slide,
    notes,
    title: words.title?.slice(0, limits.headline) ?? slide.title,
    points: points ?? slide.points,
  };
}

function renewed(slide: Slide, [first, second]: readonly Snapshot[]): Slide {
  if (slide.kind === "view" && first) return { ...slide, view: { ...slide.view, shown: first } };
  if (slide.kind !== "pair" || !first || !second) return slide;
  const [left, right] = slide.views;
  return {
    ...slide,
    views: [
      { ...left, shown: first },
      { ...right, shown: second },
    ],
  };
}

/** The headline is the first that someone wrote; the notes follow each other. */
function joined(slides: Slides, place: number): Slides {
  const [slide, next] = slides.slice(place, place + 2);
  if (slide?.kind !== "view" || next?.kind !== "view") return slides;
  const pair: PairSlide = {
    kind: "pair",
    id: slide.id,
    views: [slide.view, next.view],
    headline: slide.headline ?? next.headline,
    notes: [slide.notes, next.notes]
      .filter((notes) => notes !== "")
      .join("\n\n")
      .slice(0, limits.notes),
  };
  return [...slides.slice(0, place), pair, ...slides.slice(place + 2)];
}

function split(slides: Slides, { id, views, headline, notes }: PairSlide, newId: string): Slides {
  if (slides.length >= limits.slides || slides.some((one) => one.id === newId)) return slides;
  const [left, right] = views;
  const first: ViewSlide = { kind: "view", id, view: left, headline, notes };
  const second: ViewSlide = { kind: "view", id: newId, view: right, headline: null, notes: "" };
  return slides.flatMap((one) => (one.id === id ? [first, second] : [one]));
}
