/** Keeping plain data on this device: outcomes instead of exceptions, and nothing written over unseen. */
export {DeviceStore, type Kept, type StoreOutcome, type StoreRefusal} from './device-store.js';
