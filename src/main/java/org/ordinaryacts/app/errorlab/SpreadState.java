package org.ordinaryacts.app.errorlab;

import org.ordinaryacts.view.ErrorsView;
import org.ordinaryacts.view.LabView;

/**
 * Many runs, as far as they are.
 *
 * @param wanted how many there are to be
 * @param working whether more are being made
 */
public record SpreadState(ErrorsView.Spread spread, LabView.Apart apart, int wanted, boolean working) {
}
