import { oneOf } from '../../text/pattern'

const INDUSTRY = oneOf`
  refiner(?:y|ies) | depots? | terminals? | plants? | factor(?:y|ies) | facilit(?:y|ies) | warehouses? | enterprise
  workshops? | granar(?:y|ies) | elevators? | farms? | pipelines? | infrastructure | substations? | stations? | dam
  (?:storage|fuel|oil) tanks? | boiler house | mine | shipyards? | dockyards? | docks?`
const MILITARY = oneOf`
  air ?(?:base|field|port)s? | aerodromes? | airstrip | barracks | command post | arsenals? | radars?`
const DWELLINGS = oneOf`
  buildings? | houses? | homes? | blocks? | storeys? | apartments? | dormitor(?:y|ies) | hostel | hotels? | sanatorium`
const PUBLIC = oneOf`
  schools? | kindergartens? | university | college | library | museum | theat(?:re|er) | hospitals? | clinics?
  maternity | churches | church | cathedral | monastery | playground | shops? | stores? | supermarket | markets?
  streets? | offices? | post office | cemetery | stadium`
const TRANSPORT = oneOf`
  ports? | harbou?rs? | bridges? | trains? | locomotives? | railway | tram | buses | bus | minibus | cars? | vehicles?
  ambulances? | ships? | vessels? | ferry | barges? | boats? | tankers? | petrol station`
/** What is hit in war, as the source of a pattern. */
export const TARGETS = oneOf`${INDUSTRY} | ${MILITARY} | ${DWELLINGS} | ${PUBLIC} | ${TRANSPORT}`
