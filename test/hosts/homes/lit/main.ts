import {LitElement, html} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {store} from '../store';
import type {Structure} from '../structure';
import 'coop-elements/elements/coop-grid.js';

class SelfTests extends LitElement {
  static override properties = {structures: {state: true}, isOpen: {state: true}};

  declare structures: readonly Structure[];
  declare isOpen: boolean;

  constructor() {
    super();
    this.structures = [
      {id: 'fabrique', name: 'La Fabrique', answered: null},
      {id: 'ferme', name: 'La Ferme', answered: null},
    ];
    this.isOpen = true;
  }

  protected override render() {
    return html`
      <h1>Nos autodiagnostics</h1>
      <p>
        <button type="button" @click=${() => (this.structures = this.structures.toReversed())}>Inverser l’ordre</button>
        <button type="button" @click=${() => (this.isOpen = !this.isOpen)}>${this.isOpen ? 'Fermer' : 'Ouvrir'}</button>
      </p>
      ${this.isOpen ? html`<main>${this.#renderStructures()}</main>` : null}
    `;
  }

  #renderStructures() {
    return repeat(
      this.structures,
      ({id}) => id,
      (structure) => this.#renderSelfTest(structure),
    );
  }

  #answer(id: string, answered: Structure['answered']) {
    this.structures = this.structures.map((one) => (one.id === id ? {...one, answered} : one));
  }

  // #region guide
  #renderSelfTest({id, name, answered}: Structure) {
    const change = ({detail}: HTMLElementEventMap['coop-change']) => this.#answer(id, detail);
    const submit = (event: HTMLElementEventMap['coop-submit']) => {
      this.#answer(id, event.detail);
      event.waitUntil(store(event.detail.response));
    };
    return html`
      <section>
        <h2>${name}</h2>
        <coop-grid
          instrument="principes"
          .response=${answered?.response ?? null}
          @coop-change=${change}
          @coop-submit=${submit}
        >
          Le questionnaire arrive…
        </coop-grid>
        <p><output>${answered?.result.total.score?.toFixed() ?? '—'} sur 100</output></p>
        <button type="button" @click=${() => this.#answer(id, null)}>Recommencer</button>
      </section>
    `;
  }
  // #endregion
}

customElements.define('self-tests', SelfTests);
