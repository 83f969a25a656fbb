// #region guide
'use client';

import dynamic from 'next/dynamic';
// #endregion
import {useState} from 'react';
import type {Structure} from '../../structure';

const STRUCTURES: readonly Structure[] = [
  {id: 'fabrique', name: 'La Fabrique', answered: null},
  {id: 'ferme', name: 'La Ferme', answered: null},
];

// #region guide

const SelfTest = dynamic(() => import('../../react/SelfTest').then((module) => module.SelfTest), {
  ssr: false,
  loading: () => <p>Le questionnaire arrive…</p>,
});
// #endregion

export function SelfTests() {
  const [structures, setStructures] = useState(STRUCTURES);
  const [isOpen, setOpen] = useState(true);
  const answer = (id: string, answered: Structure['answered']) =>
    setStructures((all) => all.map((structure) => (structure.id === id ? {...structure, answered} : structure)));
  return (
    <>
      <p>
        <button type="button" onClick={() => setStructures((all) => all.toReversed())}>
          Inverser l’ordre
        </button>{' '}
        <button type="button" onClick={() => setOpen(!isOpen)}>
          {isOpen ? 'Fermer' : 'Ouvrir'}
        </button>
      </p>
      <main>
        {isOpen &&
          structures.map(({id, name, answered}) => (
            <SelfTest key={id} name={name} answered={answered} onAnswer={(detail) => answer(id, detail)} />
          ))}
      </main>
    </>
  );
}
