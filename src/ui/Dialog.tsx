import { useEffect, useId, useRef } from 'react'
import type { ReactNode } from 'react'

interface DialogProps {
  title: string
  onClose: () => void
  className?: string
  children: ReactNode
}

/**
 * A native modal dialog, open as long as it is rendered. The browser keeps the focus inside, closes it on Escape and
 * gives the focus back; a press on the backdrop closes it too.
 */
export function Dialog({ title, onClose, className, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()

  useEffect(() => {
    const node = dialog.current!
    const opener = document.activeElement
    node.showModal()
    return () => {
      node.close()
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus({ preventScroll: true })
    }
  }, [])

  return (
    <dialog
      ref={dialog}
      className={className}
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onPointerDown={(event) =>
        event.target === dialog.current && isOutside(event.nativeEvent, dialog.current) && onClose()
      }
    >
      <div className="dialog-head">
        <h2 id={heading}>{title}</h2>
        <button type="button" className="text-button" onClick={onClose}>
          Close
        </button>
      </div>
      {children}
    </dialog>
  )
}

/** A press on the backdrop lands on the dialog element itself, but outside its box. */
function isOutside({ clientX, clientY }: PointerEvent, node: HTMLElement): boolean {
  const box = node.getBoundingClientRect()
  return clientX < box.left || clientX > box.right || clientY < box.top || clientY > box.bottom
}
