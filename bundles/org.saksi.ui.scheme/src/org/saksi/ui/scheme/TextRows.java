package org.saksi.ui.scheme;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

import org.eclipse.emf.common.util.EMap;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.saksi.model.scheme.Labelled;
import org.saksi.model.scheme.Scheme;
import org.saksi.model.scheme.SchemePackage;
import org.saksi.ui.ids.WidgetIds;

/** What people read of something, in one language at a time: the language above, its texts below. */
final class TextRows {

	private static final String ENGLISH = "en"; //$NON-NLS-1$
	private static final String INDONESIAN = "id"; //$NON-NLS-1$

	private final SchemeModel model;
	private final Runnable rebuild;
	private String language = Locale.getDefault().getLanguage();
	private Combo combo;

	/** @param rebuild builds the rows anew, in another language */
	TextRows(SchemeModel model, Runnable rebuild) {
		this.model = model;
		this.rebuild = rebuild;
	}

	void build(Form form, Scheme scheme) {
		language(form, scheme);
		text(form, "scheme.name", Messages.Details_name, 1, scheme, SchemePackage.Literals.SCHEME__NAME, SchemePackage.Literals.SCHEME__NAMES); //$NON-NLS-1$
	}

	void build(Form form, Labelled labelled) {
		language(form, model.scheme());
		text(form, "scheme.label", Messages.Details_label, 1, labelled, SchemePackage.Literals.LABELLED__LABEL, //$NON-NLS-1$
				SchemePackage.Literals.LABELLED__LABELS);
		text(form, "scheme.description", Messages.Details_description, 4, labelled, SchemePackage.Literals.LABELLED__DESCRIPTION, //$NON-NLS-1$
				SchemePackage.Literals.LABELLED__DESCRIPTIONS);
		text(form, "scheme.guideline", Messages.Details_guideline, 6, labelled, SchemePackage.Literals.LABELLED__GUIDELINE, //$NON-NLS-1$
				SchemePackage.Literals.LABELLED__GUIDELINES);
	}

	private void language(Form form, Scheme scheme) {
		List<String> all = languages(scheme);
		form.label(Messages.Details_language, false);
		Composite line = form.line(2);
		combo = WidgetIds.name(WidgetIds.set(new Combo(line, SWT.READ_ONLY), "scheme.language"), Messages.Details_language); //$NON-NLS-1$
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(combo);
		combo.setItems(all.stream().map(code -> Locale.of(code).getDisplayLanguage()).toArray(String[]::new));
		combo.select(all.indexOf(language));
		combo.addListener(SWT.Selection, event -> show(all.get(combo.getSelectionIndex())));
		if (form.isEditable()) {
			form.button(line, "scheme.anotherLanguage", Messages.Details_moreLanguages, this::addLanguage); //$NON-NLS-1$
		}
	}

	/** English, Indonesian, what the scheme has texts in, and the one that is shown. */
	private List<String> languages(Scheme scheme) {
		TreeSet<String> others = new TreeSet<>(List.of(INDONESIAN, language));
		others.addAll(scheme.getNames().keySet());
		scheme.eAllContents().forEachRemaining(each -> {
			if (each instanceof Labelled labelled) {
				others.addAll(labelled.getLabels().keySet());
				others.addAll(labelled.getDescriptions().keySet());
				others.addAll(labelled.getGuidelines().keySet());
			}
		});
		others.remove(ENGLISH);
		List<String> all = new java.util.ArrayList<>(List.of(ENGLISH));
		all.addAll(others);
		return all;
	}

	private void show(String code) {
		language = code;
		// Not while the list that was chosen from is still at work.
		combo.getDisplay().asyncExec(() -> {
			if (!combo.isDisposed()) {
				rebuild.run();
				combo.setFocus();
			}
		});
	}

	private void addLanguage() {
		InputDialog dialog = new InputDialog(combo.getShell(), Messages.Details_languageTitle, Messages.Details_languageCode, "", //$NON-NLS-1$
				code -> code.matches("[a-z]{2,3}") && !ENGLISH.equals(code) ? null : Messages.Details_languageWrong); //$NON-NLS-1$
		if (dialog.open() == Window.OK) {
			show(dialog.getValue());
		}
	}

	@SuppressWarnings("unchecked")
	private void text(Form form, String id, String label, int lines, EObject object, EStructuralFeature plain, EStructuralFeature texts) {
		String code = language; // a field that is left when another language is chosen still is of this one
		if (ENGLISH.equals(code)) {
			form.text(id, label, lines, () -> (String) object.eGet(plain), value -> model.run(gestures -> gestures.set(object, plain, value)));
		} else {
			Text text = form.text(id, label, lines, () -> ((EMap<String, String>) object.eGet(texts)).get(code),
					value -> model.run(gestures -> gestures.translate(object, texts, code, value)));
			form.onUpdate(() -> {
				String english = (String) object.eGet(plain);
				text.setToolTipText(english);
				if (lines == 1) {
					text.setMessage(english == null ? "" : english); //$NON-NLS-1$
				}
			});
		}
		form.problems(object, plain.getName());
	}
}
