import type { View } from '../link/viewState'

/** What a view is called where it is named: in tabs, in the title, where it does not come. */
export const viewName = (view: View): string => view[0]!.toUpperCase() + view.slice(1)
