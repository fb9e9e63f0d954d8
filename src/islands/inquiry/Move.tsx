import { useState } from 'react';
import { moveProduct } from '../../domain/inquiry/edit.ts';
import { fill } from '../../i18n/index.ts';
import type { AskRowProps } from './AskRow.tsx';
import { useWords } from './words.ts';

/** Moves a product to another ask. The choice is drawn only when wanted: it names every ask. */
export const Move = (props: AskRowProps & { name: string }) => {
  const { row, ask, at, groups, edit, name } = props;
  const t = useWords().ask;
  const alone = ask.products.length < 2;
  const [target, setTarget] = useState<string>();
  if (groups.length < 2 && alone) return null;
  const id = `move-${row.slug}`;
  // The row may be drawn anew in another card; the keyboard goes with it.
  const close = (): void => {
    setTarget(undefined);
    requestAnimationFrame(() => document.getElementById(id)?.focus());
  };
  const button = (onClick: () => void) => (
    <button
      type="button"
      id={target === undefined ? id : undefined}
      className="button button--small button--quiet"
      aria-label={fill(t.move, { name })}
      onClick={onClick}
    >
      {t.moveShort}
    </button>
  );
  if (target === undefined) return button(() => setTarget(String(at)));
  const move = (): void => {
    if (target !== String(at)) {
      edit((list) => moveProduct(list, row.slug, target === 'own' ? 'own' : Number(target)));
    }
    close();
  };
  return (
    <>
      <select
        // biome-ignore lint/a11y/noAutofocus: it stands in place of the button that was pressed
        autoFocus
        aria-label={fill(t.moveTo, { name })}
        value={target}
        onChange={(event) => setTarget(event.target.value)}
        onKeyDown={(event) => event.key === 'Escape' && close()}
      >
        {groups.map((group, index) => (
          <option key={group} value={index}>
            {group}
          </option>
        ))}
        {!alone && <option value="own">{t.own}</option>}
      </select>
      {button(move)}
    </>
  );
};
