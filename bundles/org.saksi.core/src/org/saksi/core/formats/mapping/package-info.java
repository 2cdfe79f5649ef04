/**
 * Mappings between the types of other formats and a scheme. An importer reads its file into a {@link
 * org.saksi.core.formats.mapping.ForeignDocument}, which {@link org.saksi.core.formats.mapping.LayerMaker} turns into a layer; an
 * exporter gets one from {@link org.saksi.core.formats.mapping.LayerReader} and writes what its format holds. Both follow a
 * {@link org.saksi.core.formats.mapping.Mapping}: a file that {@code --mapping} names, a ready one that ships, or the automatic one,
 * which goes by names.
 */
package org.saksi.core.formats.mapping;
