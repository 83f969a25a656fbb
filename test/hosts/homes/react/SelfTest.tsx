// #region guide
import type {CoopResponseDetail} from 'coop-elements/elements/coop-grid.js';
import 'coop-elements/elements/coop-grid.js';
import 'coop-elements/react';
import {store} from '../store';

interface SelfTestProps {
  name: string;
  answered: CoopResponseDetail | null;
  onAnswer: (answered: CoopResponseDetail | null) => void;
}

export function SelfTest({name, answered, onAnswer}: SelfTestProps) {
  return (
    <section>
      <h2>{name}</h2>
      <coop-grid
        instrument="principes"
        response={answered?.response ?? null}
        oncoop-change={({detail}) => onAnswer(detail)}
        oncoop-submit={(event) => {
          onAnswer(event.detail);
          event.waitUntil(store(event.detail.response));
        }}
      >
        Le questionnaire arrive…
      </coop-grid>
      <p>
        <output>{answered?.result.total.score?.toFixed() ?? '—'} sur 100</output>
      </p>
      <button type="button" onClick={() => onAnswer(null)}>
        Recommencer
      </button>
    </section>
  );
}
// #endregion
