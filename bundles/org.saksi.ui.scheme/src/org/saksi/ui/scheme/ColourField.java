package org.saksi.ui.scheme;

import java.util.Locale;
import java.util.Objects;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.ColorDialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.saksi.model.scheme.Labelled;
import org.saksi.model.scheme.SchemePackage;
import org.saksi.ui.ids.WidgetIds;
import org.saksi.ui.scheme.parts.Icons;
import org.saksi.ui.style.Hue;
import org.saksi.ui.style.Palette;
import org.saksi.ui.style.Shades;

/** A colour: as {@code #rrggbb}, out of a palette that goes together, or any by the dialog of the system. */
final class ColourField {

	/** Light colours that can be told apart by most people, also beside each other. */
	private static final String[] PALETTE = { "#8FD0F5", "#F2DF5A", "#A9E0C9", "#E3A9CB", "#F5A27A", "#C9C2E8", "#D4E48A", "#F5C7A9", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
			"#9CB7E8", "#D9D9D9" }; //$NON-NLS-1$ //$NON-NLS-2$

	private final Form form;
	private final SchemeModel model;
	private final Labelled labelled;

	ColourField(Form form, SchemeModel model, Labelled labelled) {
		this.form = form;
		this.model = model;
		this.labelled = labelled;
	}

	private void set(String colour) {
		model.run(gestures -> gestures.set(labelled, SchemePackage.Literals.LABELLED__COLOUR, colour));
	}

	void build() {
		Composite line = form.line(2);
		Text text = WidgetIds.name(WidgetIds.set(new Text(line, SWT.BORDER | SWT.SINGLE), "scheme.colour"), Messages.Details_colour); //$NON-NLS-1$
		text.setEditable(form.isEditable());
		text.setTextLimit(7);
		GridDataFactory.fillDefaults().hint(76, SWT.DEFAULT).align(SWT.BEGINNING, SWT.CENTER).applyTo(text);
		Runnable take = () -> {
			String typed = text.getText().strip();
			if (!typed.equals(Objects.requireNonNullElse(labelled.getColour(), ""))) { //$NON-NLS-1$
				set(typed.isEmpty() || typed.startsWith("#") ? typed : '#' + typed); //$NON-NLS-1$
			}
		};
		text.addListener(SWT.FocusOut, event -> take.run());
		text.addListener(SWT.DefaultSelection, event -> take.run());
		Button any = form.button(line, "scheme.colour.choose", "", this::choose); //$NON-NLS-1$ //$NON-NLS-2$
		any.setEnabled(form.isEditable());
		any.setToolTipText(Messages.ColourField_choose);
		WidgetIds.name(any, Messages.ColourField_choose);
		Composite palette = palette();
		for (String colour : PALETTE) {
			Button swatch = new Button(palette, SWT.FLAT | SWT.PUSH);
			swatch.setImage(Icons.swatch(Shades.parse(colour, Hue.NEUTRAL.rgb(false)), true));
			swatch.setToolTipText(colour);
			swatch.setEnabled(form.isEditable());
			WidgetIds.name(WidgetIds.set(swatch, "scheme.colour." + colour), colour); //$NON-NLS-1$
			swatch.addListener(SWT.Selection, event -> set(colour));
		}
		form.onUpdate(() -> {
			text.setText(Objects.requireNonNullElse(labelled.getColour(), "")); //$NON-NLS-1$
			any.setImage(Icons.swatch(Shades.parse(labelled.getColour(), Hue.PAGE.rgb(Palette.current().isDark())), false));
		});
	}

	/** Below the field, in as many rows as the width asks for. */
	private Composite palette() {
		new Label(form.area(), SWT.NONE);
		Composite palette = new Composite(form.area(), SWT.NONE);
		RowLayout layout = new RowLayout(SWT.HORIZONTAL);
		layout.marginLeft = 0;
		layout.marginTop = 0;
		layout.spacing = 1;
		palette.setLayout(layout);
		GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(palette);
		return palette;
	}

	private void choose() {
		ColorDialog dialog = new ColorDialog(form.area().getShell());
		dialog.setRGB(Shades.parse(labelled.getColour(), null));
		RGB rgb = dialog.open();
		if (rgb != null) {
			set(String.format(Locale.ROOT, "#%02X%02X%02X", rgb.red, rgb.green, rgb.blue)); //$NON-NLS-1$
		}
	}
}
