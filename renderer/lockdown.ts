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

// Electron 33 lets it read the clipboard without being asked (measured); later ones do not.
Object.defineProperty(Document.prototype, 'execCommand', { value: undefined, writable: false })

interface TrustedTypes {
  createPolicy(name: string, rules: { readonly createHTML: (html: string) => string }): unknown
}

// vis-timeline 8.5.4 assigns strings to innerHTML in some twenty places; under Trusted Types each
// passes through this policy, and whatever it says is shown as text.
const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes }
trustedTypes?.createPolicy('default', {
  createHTML: (html) =>
    html.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
})

export {}
