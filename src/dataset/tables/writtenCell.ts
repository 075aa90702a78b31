/** A cell that was read as a file has it: nothing for null, a number with its decimals, a list parted by ";". */
export function writtenCell(cell: unknown): string {
  if (cell === null || cell === undefined) return "";
  if (Array.isArray(cell)) return cell.map(writtenCell).join(";");
  const isWrittenNumber = typeof cell === "object" && "value" in cell && "decimals" in cell;
  return isWrittenNumber ? Number(cell.value).toFixed(Number(cell.decimals)) : String(cell);
}
