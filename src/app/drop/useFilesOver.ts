import { useEffect, useRef, useState } from "react";
import { droppedFiles } from "./droppedFiles.ts";

/** Takes files that are dropped anywhere on the page. Tells whether some are held over it right now. */
export function useFilesOver(take: (files: readonly File[]) => void): boolean {
  const [isOver, setIsOver] = useState(false);
  const latest = useRef(take);
  useEffect(() => {
    latest.current = take;
  });
  useEffect(() => {
    const hold = (event: DragEvent) => {
      if (!event.dataTransfer || !bearsFiles(event.dataTransfer)) return;
      // Else the browser would leave the board and show the file.
      event.preventDefault();
      event.dataTransfer.dropEffect = "copy";
      setIsOver(true);
    };
    const leave = ({ relatedTarget }: DragEvent) => {
      // From one element of the page to another it is still over the page.
      if (relatedTarget === null) setIsOver(false);
    };
    const drop = (event: DragEvent) => {
      setIsOver(false);
      if (!event.dataTransfer || !bearsFiles(event.dataTransfer)) return;
      event.preventDefault();
      const take = (files: readonly File[]) => latest.current(files);
      // A folder that cannot be read is told as a file that cannot.
      const whole = [...event.dataTransfer.files];
      droppedFiles(event.dataTransfer).then(take, () => take(whole));
    };
    const stops = [
      listening("dragenter", hold),
      listening("dragover", hold),
      listening("dragleave", leave),
      listening("drop", drop),
    ];
    return () => stops.forEach((stop) => void stop());
  }, []);
  return isOver;
}

function bearsFiles({ types }: DataTransfer): boolean {
  return types.includes("Files");
}

function listening(kind: "dragenter" | "dragover" | "dragleave" | "drop", hear: (event: DragEvent) => void) {
  document.addEventListener(kind, hear);
  return () => document.removeEventListener(kind, hear);
}
