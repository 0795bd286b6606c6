/** True once connected, false after so many milliseconds or when it cannot be any more. */
export function connected(pc: RTCPeerConnection, ms: number): Promise<boolean> {
  return new Promise((resolve) => {
    const look = () => {
      const { connectionState } = pc;
      if (connectionState === 'connected') end(true);
      else if (connectionState === 'failed' || connectionState === 'closed') end(false);
    };
    const end = (through: boolean) => {
      clearTimeout(timer);
      pc.removeEventListener('connectionstatechange', look);
      resolve(through);
    };
    const timer = setTimeout(() => end(false), ms);
    pc.addEventListener('connectionstatechange', look);
    look();
  });
}
