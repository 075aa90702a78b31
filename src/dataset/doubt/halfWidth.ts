/**
 * The signs of a cell as ASCII has them. Only those that an input method writes wide, and never by NFKC, which
 * makes "5²" to "52" and "①" to "1".
 */
export function halfWidth(cell: string): string {
  return cell
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\s\u00a0]/g, " ")
    .trim();
}
