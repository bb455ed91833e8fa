import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import type { ReactNode } from 'react'

/** What has been fetched of the edition, for as long as the page is open: one store for all views. */
const queries = new QueryClient()

/** Lets a view fetch by query what it needs beyond the index: evidence, disputes, texts, the base map. */
export const QueryScope = ({ children }: { children: ReactNode }) => (
  <QueryClientProvider client={queries}>{children}</QueryClientProvider>
)
