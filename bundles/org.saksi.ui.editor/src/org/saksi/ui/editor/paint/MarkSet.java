package org.saksi.ui.editor.paint;

import java.util.function.BiFunction;
import java.util.function.Supplier;

import org.saksi.model.marks.Stance;

/**
 * Marks that are painted together: those of the layer that is marked or, faintly, those of another one.
 *
 * @param index    where they are
 * @param looks    how they look, asked at each repaint
 * @param links    what they are linked to, asked at each repaint
 * @param emphasis what stands out, asked at each repaint
 * @param meaning  gives what the value of a stance's attribute means in the scheme claims
 * @param alpha    how much is seen of them, 1 to 255
 */
public record MarkSet(MarkIndex index, Supplier<MarkLooks> looks, Supplier<LayerLinks> links, Supplier<Emphasis> emphasis,
		BiFunction<Stance, String, String> meaning, int alpha) {
}
