package org.saksi.ui.scheme.parts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.bindings.TriggerSequence;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.saksi.core.rules.Severity;
import org.saksi.core.scheme.SchemeProblem;
import org.saksi.model.scheme.Base;
import org.saksi.model.scheme.MarkType;
import org.saksi.model.scheme.Scheme;

/** Keys of mark types that are keys of the article editor for something else. */
public final class KeyConflicts {

	private static final String MARKING = "org.saksi.ui.editor.marking"; //$NON-NLS-1$
	/** The commands that mark as the first type of a base: its key is theirs. */
	private static final Map<Base, String> OWN = Map.of(Base.CLAIM, "org.saksi.ui.editor.command.mark.claim", Base.SOURCE, //$NON-NLS-1$
			"org.saksi.ui.editor.command.mark.source", Base.CUE, "org.saksi.ui.editor.command.mark.cue", Base.ATTRIBUTION, //$NON-NLS-1$ //$NON-NLS-2$
			"org.saksi.ui.editor.command.link.attribute"); //$NON-NLS-1$
	private static final Set<Base> WITH_SPAN = Set.of(Base.SOURCE, Base.CUE, Base.CLAIM, Base.MARK, Base.ATTRIBUTION);

	private KeyConflicts() {
	}

	/** @return a warning for each type whose key means something else in the editor */
	public static List<SchemeProblem> of(Scheme scheme) {
		List<SchemeProblem> found = new ArrayList<>();
		Map<String, Binding> keys = keys();
		for (MarkType type : scheme.getMarkTypes()) {
			Binding taken = type.getKey() == null || type.isRetired() || !WITH_SPAN.contains(type.getBase()) ? null
					: keys.get(type.getKey().toUpperCase(Locale.ROOT));
			if (taken != null && !taken.getParameterizedCommand().getId().equals(OWN.get(type.getBase()))) {
				found.add(new SchemeProblem(Severity.WARNING, type, "key", //$NON-NLS-1$
						NLS.bind(Messages.KeyConflicts_taken, type.getKey(), name(taken))));
			}
		}
		return found;
	}

	private static Map<String, Binding> keys() {
		Map<String, Binding> keys = new HashMap<>();
		IBindingService service = PlatformUI.isWorkbenchRunning() ? PlatformUI.getWorkbench().getService(IBindingService.class)
				: null;
		if (service != null) {
			for (Binding binding : service.getBindings()) {
				if (MARKING.equals(binding.getContextId()) && binding.getParameterizedCommand() != null) {
					String letter = letter(binding.getTriggerSequence());
					if (letter != null) {
						keys.put(letter, binding);
					}
				}
			}
		}
		return keys;
	}

	/** A plain character, without modifiers. */
	private static String letter(TriggerSequence sequence) {
		if (sequence instanceof KeySequence keys && keys.getKeyStrokes().length == 1) {
			KeyStroke stroke = keys.getKeyStrokes()[0];
			if (stroke.getModifierKeys() == 0 && stroke.getNaturalKey() > ' ' && stroke.getNaturalKey() < 0xffff) {
				return String.valueOf((char) stroke.getNaturalKey()).toUpperCase(Locale.ROOT);
			}
		}
		return null;
	}

	private static String name(Binding binding) {
		try {
			return binding.getParameterizedCommand().getName();
		} catch (NotDefinedException e) {
			return binding.getParameterizedCommand().getId();
		}
	}
}
