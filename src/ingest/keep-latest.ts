/** A thing that is made at the first need, and again when what it was made from has changed. */
export interface Latest<Made> {
  /** The newest there is or will be. */
  readonly read: () => Promise<Made>;
  /** One whose making begins after this call. Calls that come while another is being made are answered by one more. */
  readonly renew: () => Promise<Made>;
}

/** Keeps the latest result of `make`, which never runs twice at a time. One that fails is made anew when next needed. */
export function keepLatest<Made>(make: () => Promise<Made>): Latest<Made> {
  let current: Promise<Made> | undefined;
  let waiting: Promise<Made> | undefined;
  const renew = (): Promise<Made> => {
    waiting ??= start(Promise.allSettled([current]));
    return waiting;
  };
  async function start(before: Promise<unknown>): Promise<Made> {
    await before;
    const own = waiting;
    [current, waiting] = [own, undefined];
    try {
      return await make();
    } catch (error) {
      if (current === own) current = undefined;
      throw error;
    }
  }
  return { read: () => waiting ?? current ?? renew(), renew };
}
