/** What a portable file is made of besides its data. All of it stands in the page as it is here, byte by byte. */
export interface PortableParts {
  /** The content security policy, which knows script and style by their hashes. */
  readonly policy: string;
  /** A data: address. */
  readonly icon: string;
  readonly style: string;
  readonly script: string;
}

/** What a portable file carries, each as text of JSON without "<"; empty for nothing. */
export interface Carried {
  readonly data: string;
  readonly briefing: string;
}

const DATA_ID = "carried-data";
const BRIEFING_ID = "carried-briefing";

/** The board as one page that carries nothing yet. The data comes last, so that a file that was cut off says so itself. */
export function portablePage({ policy, icon, style, script }: PortableParts): string {
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="renderer" content="webkit">
<meta name="color-scheme" content="light dark">
<title>复工复产进展看板 · Reopening Board</title>
<link rel="icon" type="image/svg+xml" href="${icon}">
<style>${style}</style>
<script type="module">${script}</script>
</head>
<body>
<div id="root">
<p>正在载入…若一直停在这里，可能是文件没有复制完整，或浏览器太旧。</p>
<p lang="en">Loading… If nothing else appears, the file was not copied completely or the browser is too old.</p>
</div>
<noscript>
<p>本看板需要启用 JavaScript 才能显示。</p>
<p lang="en">The board needs JavaScript. Please enable it in this browser.</p>
</noscript>
${blocks({ data: "", briefing: "" })}`;
}

/** A page that carries nothing yet, with what it is to carry. Null where the text is no such page. */
export function packedPage(template: string, carried: Carried): string | null {
  const end = blocks({ data: "", briefing: "" });
  return template.endsWith(end) ? template.slice(0, -end.length) + blocks(carried) : null;
}

function blocks({ data, briefing }: Carried): string {
  return `<script type="application/json" id="${BRIEFING_ID}">${briefing}</script>
<script type="application/json" id="${DATA_ID}">${data}</script>
</body>
</html>
`;
}

/** What this page carries; null where it is no portable file. */
export function carriedIn(page: Document): Carried | null {
  const data = page.getElementById(DATA_ID)?.textContent;
  if (data == null) return null;
  return { data, briefing: page.getElementById(BRIEFING_ID)?.textContent ?? "" };
}

/** This page as it would be if it carried nothing; null where it is no portable file. */
export function ownTemplate(page: Document): string | null {
  const policy = page.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute("content");
  const icon = page.querySelector('link[rel="icon"]')?.getAttribute("href");
  const style = page.querySelector("head > style")?.textContent;
  const script = page.querySelector('head > script[type="module"]')?.textContent;
  if (!carriedIn(page) || !policy || !icon || !style || !script) return null;
  return portablePage({ policy, icon, style, script });
}
