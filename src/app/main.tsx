import './tokens.css'
import './app.css'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { readManifest } from '../load/readManifest'
import { App } from './App'

const queries = new QueryClient()

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <App manifest={readManifest(document)} />
    </QueryClientProvider>
  </StrictMode>,
)
