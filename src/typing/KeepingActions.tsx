import { Suspense, useState } from "react";
import type { Dataset } from "#domain/dataset.ts";
import { useWording } from "#i18n/LocaleContext.tsx";
import { typingWording } from "#i18n/typingWording.ts";
import styles from "./KeepingActions.module.css";
import { TypingDialog } from "./lazyTyping.ts";
import { emptyDraft } from "./rows/draft.ts";
import { useTypedRows } from "./rows/useTypedRows.ts";

/** The ways to keep the figures without a programmer: the template, and the form. */
export function KeepingActions({ dataset }: { readonly dataset: Dataset }) {
  const { locale } = useWording();
  const words = typingWording[locale];
  const { rows } = useTypedRows();
  const [isOpen, setOpen] = useState(false);
  const template = () =>
    void import("./template/savedTemplate.ts").then(({ saveTemplate }) => saveTemplate(dataset, locale));
  return (
    <section>
      <h2>{words.heading}</h2>
      <p>{words.lead}</p>
      <ul className={styles.ways}>
        <li>
          <button type="button" onClick={template}>
            {words.template}
          </button>
          <span>{words.templateHint}</span>
        </li>
        <li>
          <button type="button" onClick={() => setOpen(true)} data-open-typing>
            {words.open}
          </button>
          <span>{rows.length > 0 ? words.list(rows.length) : words.openHint}</span>
        </li>
      </ul>
      <Suspense fallback={null}>
        {isOpen && <TypingDialog dataset={dataset} initial={emptyDraft} close={() => setOpen(false)} />}
      </Suspense>
    </section>
  );
}
