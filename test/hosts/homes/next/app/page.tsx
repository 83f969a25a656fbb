import {SelfTests} from './SelfTests';

export default function Page() {
  return (
    <>
      <h1>Nos autodiagnostics</h1>
      <SelfTests />
    </>
  );
}
