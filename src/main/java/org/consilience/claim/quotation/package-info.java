/** Where quotations begin and end. */
@NullMarked
package org.consilience.claim.quotation;

import org.jspecify.annotations.NullMarked;
