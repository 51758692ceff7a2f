// The exact address of the view, in one click.

import { type ReactElement, useState } from "react";

export function CopyLink(): ReactElement {
  const [notice, setNotice] = useState("");
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(window.location.href);
      setNotice("Copied.");
    } catch {
      // A page that came without encryption may not write to the clipboard.
      setNotice("Copy the address of the page: it shows exactly this view.");
    }
  };
  return (
    <span className="copy-link">
      <button type="button" onClick={() => void copy()}>
        Copy the link to this view
      </button>
      <span role="status">{notice}</span>
    </span>
  );
}
