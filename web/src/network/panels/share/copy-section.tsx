// A text with a button that copies it.

import { type ReactElement, type ReactNode, useId, useRef, useState } from "react";

export interface CopySectionProps {
  readonly label: string;
  readonly text: string;
  readonly isCode?: boolean;
  readonly children?: ReactNode;
}

export function CopySection({ label, text, isCode = false, children }: CopySectionProps): ReactElement {
  const [notice, setNotice] = useState<{ readonly text: string; readonly words: string } | null>(null);
  const textElement = useRef<HTMLPreElement>(null);
  const id = useId();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setNotice({ text, words: "Copied." });
    } catch {
      // A page that came without encryption may not write to the clipboard: the reader can.
      if (textElement.current) {
        window.getSelection()?.selectAllChildren(textElement.current);
      }
      setNotice({ text, words: "Selected: copy it with Ctrl+C or ⌘C." });
    }
  };
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{label}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached with the keyboard */}
      <pre ref={textElement} className={isCode ? "code" : "words"} tabIndex={0}>
        {text}
      </pre>
      <p className="files">
        <button type="button" aria-label={`Copy: ${label}`} onClick={() => void copy()}>
          Copy
        </button>
        {children !== undefined && isCode && children}
        <span role="status">{notice?.text === text ? notice.words : ""}</span>
      </p>
      {!isCode && children}
    </section>
  );
}
