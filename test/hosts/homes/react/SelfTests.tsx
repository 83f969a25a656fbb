import {useState} from 'react';
import type {Structure} from '../structure';
import {SelfTest} from './SelfTest';
import {OnceHydrated} from './OnceHydrated';

const STRUCTURES: readonly Structure[] = [
  {id: 'fabrique', name: 'La Fabrique', answered: null},
  {id: 'ferme', name: 'La Ferme', answered: null},
];

export function SelfTests() {
  const [structures, setStructures] = useState(STRUCTURES);
  const [isOpen, setOpen] = useState(true);
  const answer = (id: string, answered: Structure['answered']) =>
    setStructures((all) => all.map((structure) => (structure.id === id ? {...structure, answered} : structure)));
  return (
    <>
      <h1>Nos autodiagnostics</h1>
      <p>
        <button type="button" onClick={() => setStructures((all) => all.toReversed())}>
          Inverser l’ordre
        </button>{' '}
        <button type="button" onClick={() => setOpen(!isOpen)}>
          {isOpen ? 'Fermer' : 'Ouvrir'}
        </button>
      </p>
      <OnceHydrated fallback={<p>Les questionnaires arrivent…</p>}>
        <main>
          {isOpen &&
            structures.map(({id, name, answered}) => (
              <SelfTest key={id} name={name} answered={answered} onAnswer={(detail) => answer(id, detail)} />
            ))}
        </main>
      </OnceHydrated>
    </>
  );
}
