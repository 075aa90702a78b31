import { carryBriefing } from "#briefing/shelf/carried.ts";
import { carriedSource } from "#dataset/sources/carriedPackage.ts";
import { refusedSource } from "#dataset/sources/packageSource.ts";
import { carriedIn } from "#handover/portablePage.ts";
import { showBoard } from "./showBoard.tsx";

// The board as one file. It reads the package that it carries and nothing else, not even another by `?data=`.
const { data, briefing } = carriedIn(document) ?? { data: "", briefing: "" };
const named = new URLSearchParams(window.location.search).get("data");
carryBriefing(briefing);
// Who opens a file that was taken along for its briefing should not have to look for it.
if (briefing !== "" && window.location.hash === "") window.history.replaceState(null, "", "#/briefing");
showBoard(named === null ? carriedSource(data) : refusedSource(named));
