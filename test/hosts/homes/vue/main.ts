import {createApp} from 'vue';
import SelfTests from './SelfTests.vue';

createApp(SelfTests).mount('#app');
