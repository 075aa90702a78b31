import { expect, test } from "vitest";
import { withTypingErrors } from "./damagedFiles.ts";

const HEADER = "id,region,indicator,value,numerator,denominator,precision,as_of,as_printed";

test("each typing error befalls a row of its own, and the rest stays as it was", () => {
  const figures = [
    HEADER,
    "F001,210105,reopening_rate,100,30,30,exact,2022-04-17,100%",
    "F002,210105,reopening_rate,50.0,106,212,exact,2022-04-17,50.0%",
    "F003,211200,loans_disbursed,480000000,,,exact,2022-05,4.8亿",
    "F004,211200,loans_intended,1150000000,,,exact,2022-05,11.5亿",
    'F005,210000,tax_refund_amount,35470000000,,,exact,2022-06,"354.7亿, 累计"',
    "F006,210000,loan_borrowers,12,,,exact,2022-06,12户",
    "F007,210000,loan_borrowers,15,,,exact,2022-07,15户",
  ].join("\r\n");

  expect(withTypingErrors(`\uFEFF${figures}\r\n`)).toBe(
    `\uFEFF${[
      HEADER,
      "F001,210105,reopening_rate,250,30,30,exact,2022-04-17,100%",
      "F002,210105,reopening_rate,50.0,213,212,exact,2022-04-17,50.0%",
      "F003,211200,loans_disbursed,6l04,,,exact,2022-05,4.8亿",
      "F004,999999,loans_intended,1150000000,,,exact,2022-05,11.5亿",
      'F005,210000,tax_refund_amount,35470000000,,,exact,2022-02-30,"354.7亿, 累计"',
      "F006,210000,loan_borrowers,12,,,,2022-06,12户",
      "F007,210000,loan_borrowers,15,,,exact,2022-07,15户",
    ].join("\r\n")}\r\n`,
  );
});
