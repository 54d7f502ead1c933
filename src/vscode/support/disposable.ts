/** What has to be ended: anything that VS Code's `subscriptions` takes. */
export interface Disposable {
  dispose(): void;
}
