import { type ChangeEvent, useState, useSyncExternalStore } from 'react';
import { isRefusal, parseReaderFile, type Refusal } from '#lib/reader/file.ts';
import { downloadExport } from './download.ts';
import { say } from './notice.ts';
import { forgetLately } from './offline.ts';
import { erase, getDesk, subscribe, take } from './store.ts';
import type { Words } from './words.ts';

/** Export, import and erase the reader's state. A refused file changes nothing and says why. */
export function DataPanel({ words }: { words: Words }) {
  const { state, damaged } = useSyncExternalStore(subscribe, getDesk, getDesk);
  const [refusal, setRefusal] = useState<Refusal>();
  const [isSure, setSure] = useState(false);
  const { data, refused } = words;

  const bringIn = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    if (!file) return;
    const outcome = parseReaderFile(await file.text());
    target.value = '';
    setRefusal(isRefusal(outcome) ? outcome : undefined);
    if (isRefusal(outcome)) return;
    take([...outcome.values()], true);
    say(words.done.imported(outcome.size), true);
  };
  const eraseAll = async () => {
    setSure(!isSure);
    if (!isSure) return;
    try {
      await erase();
      await forgetLately();
      say(words.done.erased, true);
    } catch {
      say(words.done.notErased);
    }
  };

  return (
    <section aria-labelledby="desk-data" className="desk-panel-section">
      <h3 id="desk-data">{data.title}</h3>
      <p className="desk-panel-quiet">
        {data.intro} {data.held(state.size)} {damaged > 0 && data.damaged(damaged)}
      </p>
      <div className="desk-panel-row">
        <button type="button" onClick={downloadExport}>
          {data.export}
        </button>
        <label className="desk-panel-file">
          {data.import}
          <input className="visually-hidden" type="file" accept="application/json,.json" onChange={bringIn} />
        </label>
        <button type="button" onClick={eraseAll}>
          {isSure ? data.eraseSure : data.erase}
        </button>
      </div>
      <p role="alert">
        {refusal && `${refused[refusal.reason]} ${refusal.position ? refused.entry(refusal.position) : ''}`}
      </p>
    </section>
  );
}
