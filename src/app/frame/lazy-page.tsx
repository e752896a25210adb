import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { shellText } from './words.ts';
import { EmptyState } from '../kit/empty-state.tsx';
import { Loading } from '../kit/loading.tsx';
import { Page } from './page.tsx';

/** Loads the module of a chunk, which has a component by that name. */
type Load<Name extends string, P> = () => Promise<{ readonly [N in Name]: ComponentType<P> }>;

/** A page in a chunk of its own, fetched when first opened; says so when it is not on this phone yet. */
export function lazyPage<Name extends string, P extends object>(
  load: Load<Name, P>,
  name: Name,
): ComponentType<P> {
  return lazy(load, name, () => (
    <Page title={shellText.notHere.title}>
      <NotHere />
    </Page>
  ));
}

/** The same for a part of a page. */
export function lazyPart<Name extends string, P extends object>(
  load: Load<Name, P>,
  name: Name,
): ComponentType<P> {
  return lazy(load, name, NotHere);
}

function lazy<Name extends string, P extends object>(
  load: Load<Name, P>,
  name: Name,
  Failed: ComponentType,
): ComponentType<P> {
  let loaded: ComponentType<P> | null = null;
  return function Lazy(props: P) {
    const [isFailed, setFailed] = useState(false);
    const [Loaded, setLoaded] = useState(() => loaded);
    useEffect(() => {
      if (loaded) return;
      patiently(load).then(
        ({ [name]: component }) => {
          loaded = component;
          setLoaded(() => component);
        },
        () => setFailed(true),
      );
    }, []);
    if (isFailed) return <Failed />;
    return Loaded ? <Loaded {...props} /> : <Loading />;
  };
}

/** In milliseconds. A line that comes and goes loses a chunk now and then before all are kept here. */
const TRY_AGAIN_MS = [300, 1500];

async function patiently<T>(load: () => Promise<T>): Promise<T> {
  for (const pause of TRY_AGAIN_MS) {
    try {
      return await load();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
  return load();
}

function NotHere() {
  return (
    <EmptyState icon="warning" title={shellText.notHere.title}>
      <p>{shellText.notHere.advice}</p>
      <button type="button" class="button" onClick={() => location.reload()}>
        {shellText.error.again}
      </button>
    </EmptyState>
  );
}
