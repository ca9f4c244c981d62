# Texts of the window in other languages: resources/translations/sextant_LANGUAGE.ts, brought up to date by
#     cmake --build --preset release --target update_translations
# sextant_en.ts has only the texts with a number in them: "1 vessel" beside "2 vessels". A language is offered, installed
# and tested once it is in SEXTANT_LANGUAGES: when every text is translated.
find_package(Qt6 6.4 REQUIRED COMPONENTS LinguistTools)
set(SEXTANT_LANGUAGES en de es fr it)

set(translations ${PROJECT_SOURCE_DIR}/resources/translations)
set(updates)
foreach(language IN LISTS SEXTANT_LANGUAGES)
    set(only)
    if(language STREQUAL en)
        set(only -pluralonly -source-language en -target-language en)
    endif()
    list(APPEND updates COMMAND Qt6::lupdate -no-obsolete -locations none ${only} -I ${PROJECT_SOURCE_DIR}
        ${PROJECT_SOURCE_DIR}/app/gui ${PROJECT_SOURCE_DIR}/ui -ts ${translations}/sextant_${language}.ts)
endforeach()
add_custom_target(update_translations ${updates} VERBATIM)

# Beside the executables, where the window looks for them.
set(built ${PROJECT_BINARY_DIR}/translations)
set(compiled)
foreach(language IN LISTS SEXTANT_LANGUAGES)
    set(file ${built}/sextant_${language}.qm)
    add_custom_command(OUTPUT ${file} DEPENDS ${translations}/sextant_${language}.ts
        COMMAND ${CMAKE_COMMAND} -E make_directory ${built}
        COMMAND Qt6::lrelease -silent -nounfinished ${translations}/sextant_${language}.ts -qm ${file} VERBATIM)
    list(APPEND compiled ${file})
endforeach()
add_custom_target(translations ALL DEPENDS ${compiled})
install(FILES ${compiled} DESTINATION ${CMAKE_INSTALL_DATADIR}/sextant/translations COMPONENT gui)
