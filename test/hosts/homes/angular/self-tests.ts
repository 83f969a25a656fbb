import {Component, signal} from '@angular/core';
import type {Structure} from '../structure';
import {SelfTest} from './self-test';

@Component({
  selector: 'self-tests',
  imports: [SelfTest],
  template: `
    <h1>Nos autodiagnostics</h1>
    <p>
      <button type="button" (click)="reverse()">Inverser l’ordre</button>
      <button type="button" (click)="isOpen.set(!isOpen())">{{ isOpen() ? 'Fermer' : 'Ouvrir' }}</button>
    </p>
    @if (isOpen()) {
      <main>
        @for (structure of structures(); track structure.id) {
          <self-test
            [name]="structure.name"
            [answered]="structure.answered"
            (answeredChange)="answer(structure.id, $event)"
          />
        }
      </main>
    }
  `,
})
export class SelfTests {
  readonly structures = signal<readonly Structure[]>([
    {id: 'fabrique', name: 'La Fabrique', answered: null},
    {id: 'ferme', name: 'La Ferme', answered: null},
  ]);
  readonly isOpen = signal(true);

  answer(id: string, answered: Structure['answered']) {
    this.structures.update((all) => all.map((one) => (one.id === id ? {...one, answered} : one)));
  }

  reverse() {
    this.structures.update((all) => all.toReversed());
  }
}
