import type {Metadata} from 'next';
import type {ReactNode} from 'react';

export const metadata: Metadata = {title: 'Nos autodiagnostics', icons: 'data:,'};

export default function Layout({children}: {children: ReactNode}) {
  return (
    <html lang="fr">
      <body>{children}</body>
    </html>
  );
}
