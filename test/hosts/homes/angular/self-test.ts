// #region guide
import {Component, CUSTOM_ELEMENTS_SCHEMA, input, model} from '@angular/core';
import type {CoopResponseDetail, CoopSubmitEvent} from 'coop-elements/elements/coop-grid.js';
import 'coop-elements/elements/coop-grid.js';
import {store} from '../store';

@Component({
  selector: 'self-test',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <section>
      <h2>{{ name() }}</h2>
      <coop-grid
        instrument="principes"
        [response]="answered()?.response ?? null"
        (coop-change)="answered.set($event.detail)"
        (coop-submit)="submit($event)"
      >
        Le questionnaire arrive…
      </coop-grid>
      <p>
        <output>{{ answered()?.result?.total?.score?.toFixed() ?? '—' }} sur 100</output>
      </p>
      <button type="button" (click)="answered.set(null)">Recommencer</button>
    </section>
  `,
})
export class SelfTest {
  readonly name = input.required<string>();
  readonly answered = model.required<CoopResponseDetail | null>();

  submit(event: CoopSubmitEvent) {
    this.answered.set(event.detail);
    event.waitUntil(store(event.detail.response));
  }
}
// #endregion
