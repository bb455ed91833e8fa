import { hasTiles } from '../common/tileServer'

/** Whose the parts are, and what the page keeps to itself. */
export const MethodRights = () => (
  <>
    <section>
      <h3>Rights</h3>
      <p>
        The articles belong to their publishers and are quoted here as evidence. The code is free under the MIT licence.
        The basemap is made from Natural Earth, which is in the public domain. Places found by rules, and the towns
        named on the map, come from GeoNames (geonames.org), under Creative Commons Attribution 4.0.
      </p>
    </section>
    <section>
      <h3>Privacy</h3>
      <p>
        This page asks nothing of any other host{hasTiles && ' but the tile server this site names'}, sets no cookies
        and counts no visits. What you filter and select stays in the address of your browser; what you choose of light
        or dark and of keys is kept on your device.
      </p>
    </section>
  </>
)
