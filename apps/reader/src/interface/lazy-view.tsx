import type { ComponentType, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Failure } from './failure.tsx';

/** Makes a view whose code is loaded when it is first shown. */
export function lazyView(load: () => Promise<ComponentType>): ComponentType {
  let known: ComponentType | undefined;
  return function LazyView(): JSX.Element | null {
    const [View, setView] = useState<ComponentType | undefined>(() => known);
    const [error, setError] = useState<unknown>();
    useEffect(() => {
      if (known !== undefined) return;
      load().then((loaded) => {
        known = loaded;
        setView(() => loaded);
      }, setError);
    }, []);
    if (error !== undefined) return <Failure error={error} />;
    return View === undefined ? null : <View />;
  };
}
