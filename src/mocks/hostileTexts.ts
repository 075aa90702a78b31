import fc from "fast-check";

const troubles = [
  '"quoted", \'once\' and "twice""',
  "=1+1",
  "@SUM(A1)",
  "]]>",
  "--><script>alert(1)</script>",
  "<board:trace>&amp;&lt;&#0;",
  "a\u0000b\u0008c\u001F\u007F\u009F",
  "line\r\nline\rline\u2028\u2029",
  "\u202Eright to left\u202C\u200F\u2067 עברית\u2069",
  "👩‍👩‍👧‍👦🏳️‍🌈é",
  "\uD83D",
  "\uDC4D\uD83D",
  "\uFFFE\uFFFF\uFEFF",
  "复".repeat(500),
  "",
  " ",
  "../../CON.txt",
  "__proto__",
];

/** Texts that break what is written carelessly: marks of formats, controls, marks of direction, halves of characters, 500 characters. */
export function hostileText(): fc.Arbitrary<string> {
  const trouble = fc.constantFrom(...troubles);
  return fc.oneof(
    trouble,
    fc.string({ unit: "binary", maxLength: 40 }),
    // Any unit of UTF-16, halves of characters too.
    fc.array(fc.nat(0xffff), { maxLength: 20 }).map((units) => String.fromCharCode(...units)),
    fc.tuple(trouble, fc.string({ maxLength: 10 }), trouble).map((parts) => parts.join("")),
    fc.string({ unit: "grapheme", minLength: 300, maxLength: 500 }),
  );
}
