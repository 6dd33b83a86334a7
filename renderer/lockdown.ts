// Imported before anything else in main.ts: a policy on page contents does not stop WebRTC
// (measured: Chromium 130 ignores `webrtc 'block'`), so its doors are taken away.
const doors = [
  'RTCPeerConnection',
  'webkitRTCPeerConnection',
  'RTCDataChannel',
  'RTCIceCandidate',
  'RTCSessionDescription',
  'WebTransport',
  'WebSocket',
  'WebSocketStream',
  'EventSource',
]

for (const door of doors) {
  Object.defineProperty(globalThis, door, { value: undefined, writable: false })
}

export {}
