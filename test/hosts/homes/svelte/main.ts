import {mount} from 'svelte';
import SelfTests from './SelfTests.svelte';

const target = document.querySelector('#app');
if (target) mount(SelfTests, {target});
