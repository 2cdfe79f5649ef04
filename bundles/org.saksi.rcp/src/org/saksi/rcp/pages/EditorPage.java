package org.saksi.rcp.pages;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferenceConverter;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FontDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.PlatformUI;
import org.saksi.ui.ids.WidgetIds;
import org.saksi.ui.prefs.BesideText;
import org.saksi.ui.prefs.EditorLook;
import org.saksi.ui.prefs.MarkingPreferences;
import org.saksi.ui.style.Hue;
import org.saksi.ui.style.Palette;
import org.saksi.ui.style.Themes;

/** Preferences \u203A Editor: the font of articles and how much room its lines have, with a preview; how marking behaves. */
public final class EditorPage extends PreferencePage implements IWorkbenchPreferencePage {

	/** The font of articles among the workbench's fonts. */
	private static final String FONT = "org.saksi.ui.editor.font"; //$NON-NLS-1$
	private static final int HEIGHT = 130;
	private static final int LEAST_POINTS = 6;
	private static final int MOST_POINTS = 48;

	private FontData chosen;
	private Font font;
	private Label name;
	private Spinner points;
	private Spinner spacing;
	private Button dim;
	private Button safe;
	private Button link;
	private Button margin;
	private StyledText preview;

	@Override
	public void init(IWorkbench workbench) {
		setDescription(Messages.Editor_description);
		setPreferenceStore(PlatformUI.getPreferenceStore());
	}

	@Override
	protected Control createContents(Composite parent) {
		chosen = JFaceResources.getFontRegistry().getFontData(FONT)[0];
		Form form = new Form(parent);
		Label label = new Label(form.page(), SWT.NONE);
		label.setText(Messages.Editor_font);
		Composite row = new Composite(form.page(), SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		name = WidgetIds.set(new Label(row, SWT.NONE), "editor.font"); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(name);
		Button change = WidgetIds.set(new Button(row, SWT.PUSH), "editor.font.change"); //$NON-NLS-1$
		change.setText(Messages.Editor_change);
		change.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> choose()));
		points = form.spinner("editor.size", Messages.Editor_size, LEAST_POINTS, MOST_POINTS); //$NON-NLS-1$
		spacing = form.spinner("editor.spacing", Messages.Editor_spacing, EditorLook.LEAST_SPACING, EditorLook.MOST_SPACING); //$NON-NLS-1$
		spacing.setSelection(EditorLook.spacing());
		dim = form.check("editor.dim", Messages.Editor_dim); //$NON-NLS-1$
		dim.setSelection(EditorLook.dimsZones());
		safe = form.check("editor.safe", Messages.Editor_safe); //$NON-NLS-1$
		safe.setSelection(Themes.isColourSafe());
		link = form.check("editor.link", Messages.Editor_link); //$NON-NLS-1$
		link.setSelection(MarkingPreferences.linksAtOnce());
		margin = form.check("editor.margin", Messages.Editor_margin); //$NON-NLS-1$
		margin.setSelection(BesideText.showsMargin());
		preview = WidgetIds.set(new StyledText(form.page(), SWT.MULTI | SWT.READ_ONLY | SWT.BORDER | SWT.WRAP), "editor.preview"); //$NON-NLS-1$
		preview.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE); //$NON-NLS-1$
		preview.setMargins(16, 10, 16, 10);
		preview.setText(Messages.Editor_sample);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(SWT.DEFAULT, HEIGHT).applyTo(preview);
		preview.addDisposeListener(event -> font.dispose());
		points.setSelection(chosen.getHeight());
		points.addModifyListener(event -> {
			chosen.setHeight(points.getSelection());
			show();
		});
		spacing.addModifyListener(event -> show());
		dim.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> show()));
		form.note(Messages.Editor_colours);
		show();
		return form.page();
	}

	private void choose() {
		FontDialog dialog = new FontDialog(getShell());
		dialog.setEffectsVisible(false);
		dialog.setFontList(new FontData[] { chosen });
		FontData data = dialog.open();
		if (data != null) {
			chosen = data;
			points.setSelection(data.getHeight());
			show();
		}
	}

	private void show() {
		name.setText(chosen.getName());
		Font old = font;
		font = new Font(preview.getDisplay(), chosen);
		preview.setFont(font);
		if (old != null) {
			old.dispose();
		}
		preview.setLineSpacing(spacing.getSelection());
		Palette palette = Palette.current();
		preview.setBackground(palette.color(Hue.PAGE));
		preview.setForeground(palette.color(Hue.TEXT));
		int second = preview.getText().indexOf('\n') + 1;
		preview.setStyleRange(new StyleRange(second, preview.getCharCount() - second,
				palette.color(dim.getSelection() ? Hue.DIMMED : Hue.TEXT), null));
	}

	@Override
	protected void performDefaults() {
		chosen = PreferenceConverter.getDefaultFontData(getPreferenceStore(), FONT);
		points.setSelection(chosen.getHeight());
		spacing.setSelection(EditorLook.SPACING);
		dim.setSelection(true);
		safe.setSelection(false);
		link.setSelection(true);
		margin.setSelection(true);
		show();
		super.performDefaults();
	}

	@Override
	public boolean performOk() {
		FontData[] fonts = { chosen };
		Themes.setColourSafe(safe.getSelection());
		PreferenceConverter.setValue(getPreferenceStore(), FONT, fonts);
		MarkingPreferences.setLinksAtOnce(link.getSelection());
		EditorLook.set(spacing.getSelection(), dim.getSelection());
		BesideText.setShowsMargin(margin.getSelection());
		JFaceResources.getFontRegistry().put(FONT, fonts); // tells open editors, for spacing and zones, too
		return true;
	}
}
