package org.saksi.ui.scheme;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.saksi.core.rules.RuleInfo;
import org.saksi.core.rules.RuleRegistry;
import org.saksi.core.rules.Severity;
import org.saksi.model.scheme.RuleSetting;
import org.saksi.ui.ids.WidgetIds;

/** The rules: each on or off, with its severity. */
final class RuleRows {

	private final Form form;
	private final SchemeModel model;
	private Composite area;

	RuleRows(Form form, SchemeModel model) {
		this.form = form;
		this.model = model;
	}

	void build() {
		area = new Composite(form.area(), SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(10, 4).applyTo(area);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(area);
		for (RuleInfo rule : RuleRegistry.get().rules()) {
			row(rule);
		}
	}

	private RuleSetting setting(String rule) {
		return model.scheme().getRules().stream().filter(each -> rule.equals(each.getRule())).findFirst().orElse(null);
	}

	private boolean isOn(String rule) {
		RuleSetting setting = setting(rule);
		return setting == null || setting.isEnabled();
	}

	private String severity(String rule) {
		RuleSetting setting = setting(rule);
		return setting == null || setting.getSeverity() == null ? "" : setting.getSeverity(); //$NON-NLS-1$
	}

	private void row(RuleInfo rule) {
		String id = rule.id();
		Button on = WidgetIds.set(new Button(area, SWT.CHECK | SWT.WRAP), "scheme.rule." + id); //$NON-NLS-1$
		on.setText(id + "  " + rule.name()); //$NON-NLS-1$
		on.setToolTipText(rule.description());
		on.setEnabled(form.isEditable());
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(160, SWT.DEFAULT).applyTo(on);
		on.addListener(SWT.Selection, event -> model.run(gestures -> gestures.setRule(id, on.getSelection(), Severity.of(severity(id)))));
		form.onUpdate(() -> on.setSelection(isOn(id)));
		String usual = rule.severity() == Severity.ERROR ? Messages.Rules_usualError : Messages.Rules_usualWarning;
		Combo severity = form.combo(area, "scheme.severity." + id, rule.name(), () -> List.of(new Form.Choice("", usual), //$NON-NLS-1$ //$NON-NLS-2$
				new Form.Choice("error", Messages.Rules_error), new Form.Choice("warning", Messages.Rules_warning)), //$NON-NLS-1$ //$NON-NLS-2$
				() -> severity(id), value -> model.run(gestures -> gestures.setRule(id, isOn(id), Severity.of(value))));
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(severity);
	}
}
