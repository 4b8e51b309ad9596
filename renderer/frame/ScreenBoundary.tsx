import { Button } from '@mantine/core';
import i18next from 'i18next';
import { Component, type ReactNode } from 'react';
import classes from './ScreenBoundary.module.css';

interface Props {
  readonly children: ReactNode;
}

interface State {
  readonly error: Error | null;
}

/** Keeps the window usable when a screen fails: says what happened and offers to show the screen anew. */
export class ScreenBoundary extends Component<Props, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: Error): State {
    return { error };
  }

  override render() {
    const { error } = this.state;
    if (!error) return this.props.children;
    return (
      <main className={classes.page} role="alert">
        <h1>{i18next.t('unexpected.title')}</h1>
        <p>{i18next.t('unexpected.kept')}</p>
        <pre>{error.message}</pre>
        <Button onClick={() => this.setState({ error: null })}>{i18next.t('unexpected.again')}</Button>
      </main>
    );
  }
}
