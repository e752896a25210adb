import { LocationProvider, useLocation } from 'preact-iso';
import { type App, AppContext } from './app-context.ts';
import { Crash } from './frame/crash.tsx';
import { FaultNotice } from './frame/fault-notice.tsx';
import { Loading } from './kit/loading.tsx';
import { MeContext } from './account/use-me.ts';
import { useLive } from './kit/use-live.ts';
import { MasukPage } from './rooms/welcome/masuk-page.tsx';
import { isInvitation, Routes, WelcomeRoutes } from './routes.tsx';

interface Props {
  readonly app: App;
}

/** Everything on the screen: who is signed in decides between the way in and the pages. */
export function Shell({ app }: Props) {
  return (
    <AppContext.Provider value={app}>
      <FaultNotice />
      <Crash>
        <LocationProvider>
          <WhoIsHere app={app} />
        </LocationProvider>
      </Crash>
    </AppContext.Provider>
  );
}

function WhoIsHere({ app: { phone } }: Props) {
  const { path } = useLocation();
  const me = useLive(() => phone.read.me(), []);
  if (isInvitation(path)) return <WelcomeRoutes />;
  if (me === undefined) return <Loading />;
  if (me === null) return <MasukPage />;
  return (
    <MeContext.Provider value={me}>
      <Routes key={me.person} />
    </MeContext.Provider>
  );
}
