// A code to scan, as one path of an inline picture: nothing is fetched, and no script is needed.
import { encode } from 'uqr'
import type { Html } from '../../../../ui/html.ts'

const pixelsEach = 5

export const QrCode = ({ text, label }: { readonly text: string; readonly label: string }): Html => {
  const { data, size } = encode(text, { border: 4 })
  const side = String(size * pixelsEach)
  return (
    <svg class="putright-qr" width={side} height={side} viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <rect width={size} height={size} fill="white" />
      <path d={dark(data)} fill="black" shape-rendering="crispEdges" />
    </svg>
  )
}

/** One square for each dark module. */
const dark = (data: readonly (readonly boolean[])[]): string =>
  data.map((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')).join('')).join('')
