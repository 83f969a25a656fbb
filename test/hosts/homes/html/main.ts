import {createSelfTest} from './self-test';

const structures = [
  {id: 'fabrique', name: 'La Fabrique'},
  {id: 'ferme', name: 'La Ferme'},
];
const main = document.querySelector('main');
const reverse = document.querySelector<HTMLButtonElement>('#reverse');
const toggle = document.querySelector<HTMLButtonElement>('#toggle');

const open = () => main?.append(...structures.map(({id, name}) => createSelfTest(id, name)));

reverse?.addEventListener('click', () => {
  structures.reverse();
  main?.append(...[...main.children].reverse());
});

toggle?.addEventListener('click', () => {
  const isOpen = main?.hasChildNodes();
  if (isOpen) main?.replaceChildren();
  else open();
  toggle.textContent = isOpen ? 'Ouvrir' : 'Fermer';
});

open();
