import {bootstrapApplication} from '@angular/platform-browser';
import {SelfTests} from './self-tests';

bootstrapApplication(SelfTests).catch((error: unknown) => console.error(error));
